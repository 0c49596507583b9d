/** Starts the engine with the page, in preview: nothing is stored in its pages, every answer is the engine's own. */
import {session} from "../database.js";

session.prepare();
