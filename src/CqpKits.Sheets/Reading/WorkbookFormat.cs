using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>Excel (.xlsx).</summary>
public sealed class WorkbookFormat : OfficeFormat
{
    /// <summary>Elements within one another in a list: its XML is flat.</summary>
    private const int ListDepth = 64;

    private readonly bool isOurs;

    private WorkbookFormat(bool isOurs) => this.isOurs = isOurs;

    /// <summary>A workbook of ours that was completed: what it holds beyond what programs add when they save it is suspicious.</summary>
    public static WorkbookFormat Completed { get; } = new(isOurs: true);

    /// <summary>A workbook that people made for themselves: only cells are taken from it, and what else it holds or refers to is left there, unopened.</summary>
    public static WorkbookFormat List { get; } = new(isOurs: false);

    /// <inheritdoc/>
    public override bool Claims(PackageListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return listing.Mime is null && listing.Has("xl/workbook.xml") && listing.Has("[Content_Types].xml");
    }

    /// <inheritdoc/>
    public override Refusal? Part(string name) => isOurs ? WorkbookPartNames.Refuse(name) : null;

    /// <inheritdoc/>
    public override Refusal? Contents(IReadOnlyDictionary<string, byte[]> parts, CancellationToken cancellation) =>
        isOurs ? base.Contents(parts, cancellation) : XmlGate.Refuse(parts, ListDepth, cancellation);
}
