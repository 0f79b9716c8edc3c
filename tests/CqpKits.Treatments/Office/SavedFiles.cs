namespace CqpKits.Treatments;

/// <summary>Word files as LibreOffice saves them: one start for each conversion that is asked for, whatever the number of files.</summary>
public sealed class SavedFiles
{
    private readonly Lazy<IReadOnlyList<byte[]>> docx;
    private readonly Lazy<IReadOnlyList<byte[]>> odt;
    private readonly Lazy<IReadOnlyList<byte[]>> odtThenDocx;

    /// <summary>Saves nothing yet.</summary>
    /// <param name="files">The files to save.</param>
    public SavedFiles(IReadOnlyList<DocxFile> files)
    {
        Lazy<IReadOnlyList<byte[]>> original = new(() => [.. files.Select(f => f.ToBytes())]);
        docx = new(() => LibreOffice.Convert(original.Value, "docx", "docx"));
        odt = new(() => LibreOffice.Convert(original.Value, "docx", "odt"));
        odtThenDocx = new(() => LibreOffice.Convert(odt.Value, "odt", "docx"));
    }

    /// <summary>The saved files, in the order of the originals.</summary>
    /// <exception cref="ToolFailedException">LibreOffice is missing, failed, or left a file out.</exception>
    public IReadOnlyList<byte[]> As(SavedAs format) => format switch
    {
        SavedAs.Docx => docx.Value,
        SavedAs.Odt => odt.Value,
        SavedAs.OdtThenDocx => odtThenDocx.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
