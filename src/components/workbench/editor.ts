import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "npm:@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "npm:@codemirror/commands";
import {bracketMatching, indentOnInput} from "npm:@codemirror/language";
import {type Diagnostic, setDiagnostics} from "npm:@codemirror/lint";
import {highlightSelectionMatches, searchKeymap} from "npm:@codemirror/search";
import {EditorState, Prec} from "npm:@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers
} from "npm:@codemirror/view";
import {say} from "../language/label.js";
import type {TableInfo} from "./catalogue.js";
import {completions} from "./completion.js";
import {duckdb} from "./dialect.js";
import {theme} from "./theme.js";

export interface EditorOptions {
  /** The tables to complete, when they are known. */
  tables: () => Promise<readonly TableInfo[]>;
  onRun: () => void;
  onChange: (text: string) => void;
}

/** The text of the queries, in an editor that knows DuckDB's SQL and the site's tables. */
export interface Editor {
  element: HTMLElement;
  /** All of the text. */
  text(): string;
  /** What to run: the selection when there is one, else all; `start` is its offset in the text. */
  chosen(): {text: string; start: number};
  setText(text: string): void;
  /** Puts text in the place of the selection, and the cursor after it. */
  insert(text: string): void;
  /** Marks a place with a message, or none. */
  mark(diagnostic: Diagnostic | null): void;
  focus(): void;
}

/** Makes an editor. Tab leaves it, as everywhere on the page; Ctrl or ⌘ with Enter runs. */
export function editor({tables, onRun, onChange}: EditorOptions): Editor {
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      extensions: [
        Prec.highest(keymap.of([{key: "Mod-Enter", run}])),
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        EditorView.lineWrapping,
        duckdb.language,
        autocompletion({override: completions(tables), maxRenderedOptions: 100}),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({
          "aria-label": say({zh: "SQL 编辑器", en: "SQL editor"}),
          autocapitalize: "off"
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
        theme
      ]
    })
  });
  const text = () => view.state.doc.toString();
  return {
    element: view.dom,
    text,
    chosen() {
      const {from, to, empty} = view.state.selection.main;
      return empty ? {text: text(), start: 0} : {text: view.state.sliceDoc(from, to), start: from};
    },
    setText(insert) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert}, selection: {anchor: 0}});
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    mark(diagnostic) {
      view.dispatch(setDiagnostics(view.state, diagnostic ? [clamp(diagnostic, view.state.doc.length)] : []));
    },
    focus: () => view.focus()
  };
}

// The text may have changed while the statement ran.
function clamp(diagnostic: Diagnostic, length: number): Diagnostic {
  const from = Math.min(diagnostic.from, length);
  return {
    ...diagnostic,
    from: from === length && from > 0 ? from - 1 : from,
    to: Math.min(Math.max(diagnostic.to, from), length)
  };
}
