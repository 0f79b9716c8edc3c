namespace CqpKits.Diagnostics;

/// <summary>A place in a text file.</summary>
/// <param name="Path">Path as the user knows it: relative to the workspace, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 when the whole line or file is meant.</param>
public sealed record SourcePosition(string Path, int Line, int Column)
{
    /// <summary>The whole file.</summary>
    public static SourcePosition File(string path) => new(path, 0, 0);

    /// <summary><c>chemin(ligne,colonne)</c>, or the path alone for a whole file: the form editors jump to.</summary>
    public override string ToString() => Line == 0 ? Path : FormattableString.Invariant($"{Path}({Line},{Column})");
}
