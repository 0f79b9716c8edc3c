using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>Excel (.xlsx, and .xlsm, whose macros stay closed).</summary>
public sealed class WorkbookFormat : OfficeFormat
{
    /// <summary>Elements within one another in a list: its XML is flat.</summary>
    private const int ListDepth = 64;

    private static readonly Dictionary<string, string[]> BookParts = new()
    {
        [""] = [MainPart, "custom-properties"],
        [MainPart] = ["worksheet", "sharedStrings", "styles", "theme"],
        ["worksheet"] = ["drawing", "comments", "threadedComment", "vmlDrawing", "table"],
        ["drawing"] = [],
    };

    /// <summary>Old drawings are often no sound XML, and no cell depends on them.</summary>
    private static readonly string[] Spared = ["vmlDrawing", "table"];

    private readonly bool isOurs;

    private WorkbookFormat(bool isOurs) => this.isOurs = isOurs;

    /// <summary>A workbook of ours that was completed.</summary>
    public static WorkbookFormat Completed { get; } = new(isOurs: true);

    /// <summary>A workbook that people made for themselves: only cells are taken from it.</summary>
    public static WorkbookFormat List { get; } = new(isOurs: false);

    /// <inheritdoc/>
    public override int XmlDepth => isOurs ? base.XmlDepth : ListDepth;

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string[]> Followed => BookParts;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Dispensable => Spared;

    /// <inheritdoc/>
    public override bool Claims(PackageListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return listing.Mime is null && listing.Has("xl/workbook.xml") && listing.Has(ContentTypes.Part);
    }

    /// <inheritdoc/>
    public override ClosedNature NatureOf(string name) => WorkbookPartNames.NatureOf(name);
}
