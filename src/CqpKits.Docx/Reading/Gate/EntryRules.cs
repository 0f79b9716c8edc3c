using System.IO.Compression;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>What the entries of a package may be, before any is inflated.</summary>
internal static class EntryRules
{
    /// <summary>The first refusal, or null.</summary>
    public static Diagnostic? Refuse(string path, ZipArchive zip, int fileBytes, bool picturesAnywhere)
    {
        if (zip.Entries.Any(e => e.IsEncrypted))
        {
            return ReadingMessages.EncryptedEntry(path);
        }

        // Entries that overlap inflate the same bytes again and again.
        if (zip.Entries.Sum(e => e.CompressedLength) > fileBytes)
        {
            return ReadingMessages.Damaged(path);
        }

        return Names(path, zip) ?? ZipNature.Refuse(path, zip) ?? Parts(path, zip, picturesAnywhere);
    }

    /// <summary>Whether an entry is a folder, which some zip programs write; it is never inflated.</summary>
    public static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/');

    private static Diagnostic? Names(string path, ZipArchive zip)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            if (!PartNames.StaysInside(name))
            {
                return ReadingMessages.BadName(path, PartNames.Shown(name));
            }

            if (!seen.Add(name))
            {
                return ReadingMessages.DuplicateName(path, PartNames.Shown(name));
            }
        }

        return null;
    }

    private static Diagnostic? Parts(string path, ZipArchive zip, bool picturesAnywhere)
    {
        Func<string, string, Diagnostic?> refuse = ZipNature.KindOf(zip) switch
        {
            PackageKind.OpenDocument => OdtPartNames.Refuse,
            PackageKind.Workbook => WorkbookPartNames.Refuse,
            _ => PartNames.Refuse,
        };
        return zip.Entries.Where(e => !IsFolder(e) && !(picturesAnywhere && PartNames.IsPicture(e.FullName)))
            .Select(e => refuse(path, e.FullName)).FirstOrDefault(r => r is not null);
    }
}
