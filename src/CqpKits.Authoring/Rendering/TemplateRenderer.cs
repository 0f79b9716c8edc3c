using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Rendering;

/// <summary>First phase: runs the scripts of a template with its data, which gives Markdown.</summary>
internal static class TemplateRenderer
{
    /// <summary>The rendered text; with faults, the text without the statements that have faults.</summary>
    public static Checked<RenderedText> Render(TemplateScripts scripts, TemplateData data) =>
        new RenderContext(scripts, DataModel.Of(data)).Render();
}
