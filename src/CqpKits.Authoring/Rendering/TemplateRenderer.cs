using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Rendering;

/// <summary>First phase: the template's script with its data → Markdown.</summary>
internal static class TemplateRenderer
{
    /// <summary>The rendered text; with faults, what could be rendered around them.</summary>
    public static Checked<RenderedText> Render(TemplateScripts scripts, TemplateData data) =>
        new RenderContext(scripts, DataModel.Of(data)).Render();
}
