namespace CqpKits.Authoring.Rendering;

/// <summary>A template with all the parts it includes, parsed.</summary>
/// <param name="Main">The template.</param>
/// <param name="Parts">The parts, by name without folder and extension.</param>
internal sealed record TemplateScripts(TemplateScript Main, IReadOnlyDictionary<string, TemplateScript> Parts)
{
    /// <summary>What of them reads the recipient.</summary>
    public RecipientUse Recipient { get; } = new([Main.Page, .. Parts.Values.Select(p => p.Page)]);
}
