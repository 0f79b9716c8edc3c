using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>Excel (.xlsx).</summary>
public sealed class WorkbookFormat : OfficeFormat
{
    private WorkbookFormat()
    {
    }

    /// <summary>A workbook of ours that was completed.</summary>
    public static WorkbookFormat Completed { get; } = new();

    /// <inheritdoc/>
    public override bool Claims(PackageListing listing) => listing.Mime is null && listing.Has("xl/workbook.xml") && listing.Has("[Content_Types].xml");

    /// <inheritdoc/>
    public override Refusal? Part(string name) => WorkbookPartNames.Refuse(name);
}
