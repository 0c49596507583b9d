import {HighlightStyle, syntaxHighlighting} from "npm:@codemirror/language";
import {EditorView} from "npm:@codemirror/view";
import {tags} from "npm:@lezer/highlight";

/** The editor in the colours of the page, light and dark. */
export const theme = [
  EditorView.theme({
    "&": {color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.875rem"},
    "&.cm-focused": {outline: "2px solid var(--accent)", outlineOffset: "-1px"},
    ".cm-scroller": {fontFamily: "var(--monospace)", lineHeight: "1.6", minHeight: "9rem", maxHeight: "24rem"},
    ".cm-content": {caretColor: "var(--ink)"},
    ".cm-cursor": {borderLeftColor: "var(--ink)"},
    ".cm-gutters": {backgroundColor: "var(--paper-2)", color: "var(--ink-3)", borderRight: "1px solid var(--rule)"},
    ".cm-activeLine, .cm-activeLineGutter": {backgroundColor: "color-mix(in srgb, var(--paper-3) 45%, transparent)"},
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
      backgroundColor: "var(--highlight)"
    },
    ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
      backgroundColor: "var(--paper-3)",
      outline: "1px solid var(--rule-2)"
    },
    ".cm-tooltip, .cm-panels": {
      backgroundColor: "var(--paper-2)",
      color: "var(--ink)",
      border: "1px solid var(--rule-2)"
    },
    ".cm-tooltip-autocomplete > ul": {fontFamily: "var(--monospace)", maxWidth: "min(44rem, 92vw)"},
    ".cm-tooltip-autocomplete > ul > li[aria-selected]": {backgroundColor: "var(--accent)", color: "var(--accent-ink)"},
    ".cm-completionDetail": {color: "var(--ink-3)", fontStyle: "normal"},
    "li[aria-selected] .cm-completionDetail": {color: "inherit"},
    ".cm-completionInfo": {fontFamily: "var(--sans-serif)", maxWidth: "20rem"},
    ".cm-diagnostic": {fontFamily: "var(--sans-serif)", whiteSpace: "pre-wrap"}
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      {tag: tags.keyword, color: "var(--accent)"},
      {tag: [tags.string, tags.special(tags.string)], color: "var(--share-ink)"},
      {tag: [tags.number, tags.bool, tags.null], color: "var(--share-ink)"},
      {tag: [tags.comment, tags.lineComment, tags.blockComment], color: "var(--ink-3)"},
      {tag: [tags.typeName, tags.standard(tags.name)], color: "var(--warn)"}
    ])
  )
];
