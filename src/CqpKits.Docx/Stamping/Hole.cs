namespace CqpKits.Docx.Stamping;

/// <summary>A place in the parts where copies differ. While compiling, a sample is written there between marks; from its bytes the hole makes what it stamps.</summary>
internal abstract class Hole
{
    /// <summary>What a text of a sample is: no markup.</summary>
    public const string Sample = "x";

    /// <summary>What is stamped in place of what was written between its marks.</summary>
    /// <param name="written">What was written, in one stretch or two.</param>
    public abstract Segment Cut(IReadOnlyList<SegmentList> written);
}

/// <summary>A text that replaces the sample in what was written.</summary>
/// <param name="sample">The sample; only its first place is meant.</param>
/// <param name="text">The text of a copy.</param>
internal sealed class TextHole(string sample, Func<StampedCopy, string> text) : Hole
{
    public override Segment Cut(IReadOnlyList<SegmentList> written)
    {
        var bytes = written[0].Fixed!;
        var placed = System.Text.Encoding.UTF8.GetBytes(sample);
        var at = bytes.AsSpan().IndexOf(placed);
        return new TextSegment(bytes[..at], bytes[(at + placed.Length)..], text);
    }
}

/// <summary>Runs in the look of the run that was written.</summary>
/// <param name="lines">The lines of a copy.</param>
/// <param name="hasLook">Whether the run has properties.</param>
/// <param name="emptyToo">Whether a line without text is a run.</param>
internal sealed class RunHole(Func<StampedCopy, IReadOnlyList<string>> lines, bool hasLook, bool emptyToo) : Hole
{
    public override Segment Cut(IReadOnlyList<SegmentList> written)
    {
        var bytes = written[0].Fixed!;
        return new RunSegment(bytes[..bytes.AsSpan().IndexOf("<w:t "u8)], hasLook, lines, emptyToo);
    }
}

/// <summary>One thing for a copy with a value, another for one without.</summary>
/// <param name="isFilled">Whether a copy has one.</param>
internal sealed class ChoiceHole(Func<StampedCopy, bool> isFilled) : Hole
{
    public override Segment Cut(IReadOnlyList<SegmentList> written) => new ChoiceSegment(written[0], written[1], isFilled);
}
