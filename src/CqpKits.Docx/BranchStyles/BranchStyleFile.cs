using CqpKits.Diagnostics;

namespace CqpKits.Docx.BranchStyles;

/// <summary>Checks a Word file of a branch, from which styles, page set-up, headers and footers are to be used.</summary>
public static class BranchStyleFile
{
    /// <summary>
    /// The same bytes when the file can be used. A file that is not a Word file, cannot be opened, or has no styles is an error (CQP250 to CQP252); what it lacks, and
    /// what of it is not used, are warnings (CQP253 to CQP256).
    /// </summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">Bytes of the file.</param>
    public static Checked<byte[]> Check(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        return BranchStyle.Read(path, bytes).Map(_ => bytes);
    }
}
