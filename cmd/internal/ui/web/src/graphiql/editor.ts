/** The editor's themes, by the theme of the page; {@link prepareEditor} defines them. */
export const editorTheme = { light: 'entente-light', dark: 'entente-dark' };

/** The colours of GraphiQL that the editor's widgets share: behind them, around them, and of what is chosen in them. */
const palette = {
  light: { background: '#ffffff', accent: '#b0047a', chosen: '#b0047a19', field: '#3b4b6811' },
  dark: { background: '#212a3b', accent: '#ff7aab', chosen: '#ff7aab22', field: '#b7c2d711' },
};

/** Colours of what is written where those of the editor are too pale for WCAG AA on GraphiQL's backgrounds. */
const written = {
  light: {
    rules: [{ token: 'argument.identifier.gql', foreground: '#5f5cc4' }],
    colors: { 'editorLineNumber.foreground': '#5b6678', 'editorBracketHighlight.foreground2': '#26752a' },
  },
  dark: {
    rules: [
      { token: 'argument.identifier.gql', foreground: '#a9a4ff' },
      { token: 'comment', foreground: '#8fbf77' },
    ],
    colors: { 'editorLineNumber.foreground': '#a3a9b5' },
  },
};

function themeOf(name: 'light' | 'dark') {
  const { background, accent, chosen, field } = palette[name];
  return {
    base: name === 'light' ? ('vs' as const) : ('vs-dark' as const),
    inherit: true,
    rules: written[name].rules,
    colors: {
      ...written[name].colors,
      'editor.background': '#ffffff00', // what is behind it shows
      'scrollbar.shadow': '#ffffff00',
      'editorHoverWidget.background': background,
      'editorSuggestWidget.background': background,
      'editorSuggestWidget.selectedBackground': chosen,
      'editorSuggestWidget.selectedForeground': accent,
      'editorWidget.background': background,
      'editorWidget.resizeBorder': accent,
      'menu.background': background,
      'menu.selectionBackground': chosen,
      'menu.selectionForeground': accent,
      'quickInput.background': background,
      'quickInputList.focusBackground': chosen,
      'list.hoverBackground': chosen,
      'list.highlightForeground': accent,
      'list.focusHighlightForeground': accent,
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      'editorLink.activeForeground': accent,
      'input.background': field,
      'inputOption.hoverBackground': chosen,
      'toolbar.hoverBackground': chosen,
      focusBorder: accent,
    },
  };
}

/**
 * Defines the editor's themes, and lets editors show names and typographic
 * quotes as they are. By default they frame each letter that looks like a Latin
 * one, of which a name in Cyrillic has many: a guard for program text, and noise
 * around answers. Call it before editors are made.
 */
export async function prepareEditor(): Promise<void> {
  // The module that GraphiQL loads too, only later: it brings the editors.
  const { editor } = await import('monaco-graphql/esm/monaco-editor.js');
  editor.defineTheme(editorTheme.light, themeOf('light'));
  editor.defineTheme(editorTheme.dark, themeOf('dark'));
  editor.onDidCreateEditor(created => {
    created.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
  });
}
