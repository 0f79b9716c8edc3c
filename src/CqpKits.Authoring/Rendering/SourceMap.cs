using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Rendering;

/// <summary>Maps offsets in the rendered text to positions in the templates. Text written in a loop maps to its line in the body of the loop.</summary>
internal sealed class SourceMap
{
    private readonly List<Segment> segments = [];

    /// <summary>Records that the text rendered from <paramref name="start"/> on comes from <paramref name="file"/>.</summary>
    /// <param name="start">Offset in the rendered text, not before that of the last call.</param>
    /// <param name="file">The file.</param>
    /// <param name="offset">Offset in the file.</param>
    /// <param name="verbatim">True when text was copied character for character; false when a value was printed.</param>
    public void Add(int start, TemplateFile file, int offset, bool verbatim) => segments.Add(new Segment(start, file, offset, verbatim));

    /// <summary>Position in the template, or null when nothing was rendered.</summary>
    public SourcePosition? At(int rendered)
    {
        var segment = segments.FindLastIndex(s => s.Start <= rendered) is >= 0 and var found ? segments[found] : null;
        return segment?.File.At(segment.Offset + (segment.Verbatim ? rendered - segment.Start : 0));
    }

    private sealed record Segment(int Start, TemplateFile File, int Offset, bool Verbatim);
}
