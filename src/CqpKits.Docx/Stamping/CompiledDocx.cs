using CqpKits.Documents;
using CqpKits.Forms.Places;
using CqpKits.Looks.Widths;
using CqpKits.Packages.Writing;

namespace CqpKits.Docx.Stamping;

/// <summary>A Word file of which copies are made: parts that are the same for all are compressed once, the others are put together from their stretches and compressed anew.</summary>
internal sealed class CompiledDocx : ICompiledDocument
{
    /// <summary>Level at which parts that differ are compressed: <c>docs/performance.md</c> has what others cost and weigh.</summary>
    private const int Level = 4;

    private readonly Part[] parts;
    private readonly IReadOnlyList<string> spots;
    private readonly SampleDecider decider;

    /// <param name="contents">The entries of the package, with the marks of the holes.</param>
    /// <param name="holes">The holes.</param>
    /// <param name="spots">Ids of the fields and boxes, in the order in which they were written.</param>
    public CompiledDocx(IReadOnlyList<(string Path, byte[] Content)> contents, HoleList holes, IReadOnlyList<string> spots)
    {
        this.spots = [.. spots];
        decider = holes.Decider;
        parts = [.. contents.Select(c => Part.Of(c.Path, c.Content, holes.Holes))];
    }

    /// <inheritdoc/>
    /// <remarks>Empty: pages are laid out by the word processor.</remarks>
    public IReadOnlyList<LayoutFinding> Findings => [];

    /// <inheritdoc/>
    public FormLayout? Layout => null;

    /// <inheritdoc/>
    public byte[]? Stamp(DocumentCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        if (!decider.DecidesAlike(copy.Values))
        {
            return null;
        }

        var stamped = new StampedCopy(copy, spots);
        return PackageBytes.Of([.. parts.Select(p => p.Entry(stamped))]);
    }

    private sealed class Part(string path, PackageEntry? same, SegmentList segments, int length)
    {
        public static Part Of(string path, byte[] content, IReadOnlyList<Hole> holes)
        {
            var segments = path.EndsWith(".xml", StringComparison.Ordinal) ? PartCutter.Cut(content, holes) : new SegmentList([new FixedSegment(content)]);
            return new Part(path, segments.Fixed is { } bytes ? PackageEntry.Of(path, bytes, PackageEntry.Best) : null, segments, content.Length);
        }

        public PackageEntry Entry(StampedCopy copy)
        {
            if (same is not null)
            {
                return same;
            }

            using var buffer = new StampBuffer(length + 1024);
            segments.Write(buffer, copy);
            return PackageEntry.Of(path, buffer.Written, Level);
        }
    }
}
