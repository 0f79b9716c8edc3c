using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>
/// Forms that went out in several formats. Who fills one leaves the others as they are, and whole folders come back: of the files of one form that were given, those that nobody
/// has touched are left aside where another one speaks for the form.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="register">What was issued.</param>
/// <param name="given">Paths of the files that were given.</param>
internal sealed class UntouchedFormats(IGivenFiles files, IssuedRegister register, IReadOnlyCollection<string> given)
{
    private readonly HashSet<string> paths = [.. given];

    /// <summary>Whether a file is left aside: it is as it was issued, and another format of its form was given that somebody has touched, or else one that comes before it.</summary>
    public bool HasOther(string path, string sha256)
    {
        var formats = register.FormatsAt(path);
        return formats.Count > 1
            && formats.Any(f => f.Path == path && f.Piece.Sha256 == sha256)
            && formats.Any(f => f.Path != path && paths.Contains(f.Path) && (string.CompareOrdinal(f.Path, path) < 0 || IsTouched(f.Path, f.Piece)));
    }

    private bool IsTouched(string path, IssuedPiece piece) =>
        files.Find(path).Value is { } file && file.Hash != piece.Sha256;
}
