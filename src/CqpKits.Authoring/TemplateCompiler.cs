using CqpKits.Authoring.Rendering;
using CqpKits.Diagnostics;

namespace CqpKits.Authoring;

/// <summary>Parses templates once, to compose many documents.</summary>
public static class TemplateCompiler
{
    /// <summary>Parses a template and the parts it includes; reports all syntax faults of all files, with their positions.</summary>
    /// <param name="template">The template.</param>
    /// <param name="readPart">Reads a part by its name without folder and extension: <c>entete</c> for <c>{{ partie "entete" }}</c>.</param>
    public static Checked<Template> Compile(SourceFile template, SourceReader readPart)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(readPart);
        return ScriptLoader.Load(template, readPart).Map(scripts => new Template(scripts));
    }
}
