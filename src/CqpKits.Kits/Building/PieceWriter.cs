using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Kits.Building;

/// <summary>
/// Makes the files of a session and writes them; several threads may use it. A copy is filled once and printed in each format. A file that somebody has filled is never written
/// over.
/// </summary>
/// <param name="batch">Where to.</param>
/// <param name="printers">Make the bytes, one for each format.</param>
/// <param name="folder">Folder of the session.</param>
/// <param name="earlier">What was issued there earlier, or null.</param>
/// <param name="branchStyle">SHA-256 of the branch's own Word file, or null.</param>
internal sealed class PieceWriter(IFileBatch batch, IReadOnlyList<Printer> printers, string folder, KitManifest? earlier, string? branchStyle)
{
    private readonly Dictionary<string, IssuedPiece> issued = earlier?.Pieces.ToDictionary(p => p.File) ?? [];

    /// <summary>Writes the files of a document unless they are there already; their entries of the manifest, and why a file is not there as it should be.</summary>
    public Checked<IReadOnlyList<IssuedPiece>> Write(KitFile file) => file.Compose().Then(copy => Write(file, copy));

    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private Checked<IReadOnlyList<IssuedPiece>> Write(KitFile file, DocumentCopy copy)
    {
        var printed = Checked.All(printers.Select(p => Made(file, copy, p)));
        var made = printed.Value!;
        List<Diagnostic> filled = made.Any(IsAnotherForm) ? [.. made.Select(FaultOfReplacing).OfType<Diagnostic>()] : [];
        return filled.Count > 0 ? Checked.Failed<IReadOnlyList<IssuedPiece>>(filled) : Checked.All(made.Select(Write)).After(printed.Diagnostics);
    }

    private Checked<MadeFile> Made(KitFile file, DocumentCopy copy, Printer printer) =>
        printer.Print(copy, file.Candidate is { LargePrint: true })
            .Map(bytes => new MadeFile(file.Issued with { File = file.Issued.File + printer.Extension, BranchStyle = branchStyle, Sha256 = Hash(bytes) }, bytes));

    /// <summary>Whether another form was issued as this file: then the person who has filled one format keeps the others too, or there would be two forms where one went out.</summary>
    private bool IsAnotherForm(MadeFile made) => issued.TryGetValue(made.Piece.File, out var before) && before.Code != made.Piece.Code;

    private Diagnostic? FaultOfReplacing(MadeFile made)
    {
        var path = PathOf(made);
        return batch.Attempt(path, () => IsFilled(made, batch.Read(path)) ? KitMessages.FilledSince(path) : null);
    }

    private Checked<IssuedPiece> Write(MadeFile made)
    {
        var path = PathOf(made);
        return batch.Attempt(path, () => FaultOfWriting(path, made)) is { } fault ? Checked.Failed<IssuedPiece>(fault) : Checked.Of(made.Piece);
    }

    private Diagnostic? FaultOfWriting(string path, MadeFile made)
    {
        var present = batch.Read(path);
        if (present is not null && present.AsSpan().SequenceEqual(made.Bytes))
        {
            return null;
        }

        if (IsFilled(made, present))
        {
            return KitMessages.FilledSince(path);
        }

        batch.Write(path, made.Bytes);
        return null;
    }

    /// <summary>Whether somebody has worked in a file that is there: it is not as it was issued, as an interrupted build wrote it, or what a power cut left of such a one.</summary>
    private bool IsFilled(MadeFile made, byte[]? present) =>
        present is not null && !present.AsSpan().SequenceEqual(made.Bytes)
        && Hash(present) != issued.GetValueOrDefault(made.Piece.File)?.Sha256 && !batch.IsLeftOver(present)
        && (issued.ContainsKey(made.Piece.File) || !CutShort.IsLeftOf(made.Bytes, present));

    private string PathOf(MadeFile made) => $"{folder}/{made.Piece.File}";

    /// <summary>A file as it is to be: its entry of the manifest, and its bytes.</summary>
    private sealed record MadeFile(IssuedPiece Piece, byte[] Bytes);
}
