using System.Text;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Rendering;

/// <summary>Collects the rendered text, with its source map and its values.</summary>
internal sealed class RenderOutput
{
    private readonly StringBuilder text = new();
    private readonly ValueTable values = new();
    private readonly SourceMap map = new();

    public int Length => text.Length;

    /// <summary>Writes text of the template itself.</summary>
    public void WriteTemplate(TemplateFile file, int offset, string written)
    {
        map.Add(text.Length, file, offset, verbatim: true);
        text.Append(written);
    }

    /// <summary>Writes a value as a token, so that it is never parsed as Markdown.</summary>
    public void WriteValue(TemplateFile file, int offset, string value, bool varies)
    {
        map.Add(text.Length, file, offset, verbatim: false);
        text.Append(values.Keep(value, varies));
    }

    /// <summary>Writes a value whose Markdown is parsed (<c>brut</c>); reserved characters in it become tokens.</summary>
    public void WriteMarkdown(TemplateFile file, int offset, string markdown)
    {
        map.Add(text.Length, file, offset, verbatim: false);
        foreach (var c in markdown.ReplaceLineEndings("\n"))
        {
            _ = ValueToken.IsReserved(c) ? text.Append(values.Keep(c.ToString(), varies: false)) : text.Append(c);
        }
    }

    public RenderedText ToRendered() => new(text.ToString(), values, map);
}
