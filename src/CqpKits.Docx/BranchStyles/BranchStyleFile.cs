using CqpKits.Diagnostics;

namespace CqpKits.Docx.BranchStyles;

/// <summary>A branch's own Word file, from which styles, page set-up, heads and feet are taken.</summary>
public static class BranchStyleFile
{
    /// <summary>
    /// Whether a file can serve: the same bytes when it can. Not a Word file, or one without styles, is an error (CQP250, CQP252); what it lacks, and what of
    /// it is not taken over, are warnings (CQP253 to CQP256).
    /// </summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">The file.</param>
    public static Checked<byte[]> Check(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        return BranchStyle.Read(path, bytes).Map(_ => bytes);
    }
}
