import {observable} from "./observable.ts";
import {finishSite} from "./publish/finish.ts";

await observable("build");
await finishSite("dist");
