using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Kits.Building;

/// <summary>Makes the files of a session and writes them; several threads may use it. A file that somebody has filled is never written over.</summary>
/// <param name="batch">Where to.</param>
/// <param name="printer">Makes the bytes.</param>
/// <param name="folder">Folder of the session.</param>
/// <param name="earlier">What was issued there earlier, or null.</param>
/// <param name="branchStyle">SHA-256 of the branch's own Word file, or null.</param>
internal sealed class PieceWriter(IFileBatch batch, Printer printer, string folder, KitManifest? earlier, string? branchStyle)
{
    private readonly Dictionary<string, string> issued = earlier?.Pieces.ToDictionary(p => p.File, p => p.Sha256) ?? [];

    /// <summary>Writes a file unless it is there already; the entry of the manifest, or why the file is not there as it should be.</summary>
    public Checked<IssuedPiece> Write(KitFile file) => file.Compose().Then(copy => Write(file, copy));

    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private Checked<IssuedPiece> Write(KitFile file, DocumentCopy copy)
    {
        var name = file.Issued.File + printer.Extension;
        var bytes = printer.Print(copy, file.Candidate is { LargePrint: true });
        var path = $"{folder}/{name}";
        return batch.Attempt(path, () => FaultOfWriting(path, bytes, issued.GetValueOrDefault(name))) is { } fault
            ? Checked.Failed<IssuedPiece>(fault)
            : Checked.Of(file.Issued with { File = name, BranchStyle = branchStyle, Sha256 = Hash(bytes) });
    }

    private Diagnostic? FaultOfWriting(string path, byte[] bytes, string? issuedHash)
    {
        var present = batch.Read(path);
        if (present is not null && present.AsSpan().SequenceEqual(bytes))
        {
            return null;
        }

        if (present is not null && !IsOurs(present, bytes, issuedHash))
        {
            return KitMessages.FilledSince(path);
        }

        batch.Write(path, bytes);
        return null;
    }

    /// <summary>Whether nobody has worked in a file: it is as it was issued, as an interrupted build wrote it, or what a power cut left of such a one.</summary>
    private bool IsOurs(byte[] present, byte[] bytes, string? issuedHash) =>
        Hash(present) == issuedHash || batch.IsLeftOver(present) || (issuedHash is null && CutShort.IsLeftOf(bytes, present));
}
