/**
 * Lets editors show names and typographic quotes as they are. By default they
 * frame each letter that looks like a Latin one, of which a name in Cyrillic
 * has many: a guard for program text, and noise around answers.
 */
export async function quietUnicode(): Promise<void> {
  // The module that GraphiQL loads too, only later: it brings the editors.
  const { editor } = await import('monaco-graphql/esm/monaco-editor.js');
  editor.onDidCreateEditor(created => {
    created.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
  });
}
