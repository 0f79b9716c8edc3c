using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Parts;

/// <summary>What a form is read from, whatever the format of its file.</summary>
/// <param name="Main">The document's text.</param>
/// <param name="Margins">Its headers and footers.</param>
/// <param name="Properties">Its custom properties; one that stands there twice with two values is left out.</param>
internal sealed record PackageStories(Story Main, IReadOnlyList<Story> Margins, IReadOnlyDictionary<string, string> Properties);
