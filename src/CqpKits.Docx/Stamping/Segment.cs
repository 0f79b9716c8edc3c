using CqpKits.Packages.Xml;

namespace CqpKits.Docx.Stamping;

/// <summary>A stretch of a part.</summary>
internal abstract class Segment
{
    public abstract void Write(StampBuffer to, StampedCopy copy);
}

/// <summary>What is the same in every copy.</summary>
internal sealed class FixedSegment(byte[] bytes) : Segment
{
    public byte[] Bytes { get; } = bytes;

    public override void Write(StampBuffer to, StampedCopy copy) => to.Write(Bytes);
}

/// <summary>Stretches one after the other.</summary>
internal sealed class SegmentList(IReadOnlyList<Segment> segments) : Segment
{
    private readonly Segment[] segments = [.. segments];

    /// <summary>Its bytes, where every copy has the same.</summary>
    public byte[]? Fixed => segments switch { [] => [], [FixedSegment only] => only.Bytes, _ => null };

    public override void Write(StampBuffer to, StampedCopy copy)
    {
        foreach (var segment in segments)
        {
            segment.Write(to, copy);
        }
    }
}

/// <summary>A text between two fixed stretches.</summary>
internal sealed class TextSegment(byte[] before, byte[] after, Func<StampedCopy, string> text) : Segment
{
    public override void Write(StampBuffer to, StampedCopy copy)
    {
        to.Write(before);
        to.WriteText(XmlText.Clean(text(copy)));
        to.Write(after);
    }
}

/// <summary>One of two stretches: the first for a copy that has nothing there.</summary>
internal sealed class ChoiceSegment(SegmentList empty, SegmentList filled, Func<StampedCopy, bool> isFilled) : Segment
{
    public override void Write(StampBuffer to, StampedCopy copy) => (isFilled(copy) ? filled : empty).Write(to, copy);
}
