namespace CqpKits.Treatments;

/// <summary>How LibreOffice saves a Word file.</summary>
public enum SavedAs
{
    /// <summary>As DOCX.</summary>
    Docx,

    /// <summary>As ODT, which is opened again and saved as DOCX.</summary>
    OdtThenDocx,

    /// <summary>As ODT.</summary>
    Odt,
}
