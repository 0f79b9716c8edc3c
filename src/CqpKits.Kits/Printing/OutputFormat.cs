namespace CqpKits.Kits.Printing;

/// <summary>A format that documents are made in. The order is the one in which they are printed.</summary>
public enum OutputFormat
{
    /// <summary>docx: Word, to be changed, or filled in a word processor.</summary>
    Docx,

    /// <summary>pdf: to be printed, or filled on screen without Word.</summary>
    Pdf,
}

/// <summary>Words of formats.</summary>
public static class OutputFormatWords
{
    /// <summary>The word by which a format is asked for; its files end with it.</summary>
    public static string Of(OutputFormat format) => format switch
    {
        OutputFormat.Docx => "docx",
        OutputFormat.Pdf => "pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>Whether a file is of the format, by its name.</summary>
    public static bool IsOf(OutputFormat format, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.EndsWith("." + Of(format), StringComparison.Ordinal);
    }

    /// <summary>What people call it, in a French sentence.</summary>
    public static string NameOf(OutputFormat format) => format switch
    {
        OutputFormat.Docx => "Word",
        OutputFormat.Pdf => "PDF",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
