using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>A parsed template or part.</summary>
/// <param name="File">Its text.</param>
/// <param name="Page">Its syntax tree.</param>
internal sealed record TemplateScript(TemplateFile File, ScriptPage Page);
