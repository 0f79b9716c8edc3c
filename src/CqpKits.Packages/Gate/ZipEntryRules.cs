using System.IO.Compression;
using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Gate;

/// <summary>What the entries of any package may be, before one is inflated.</summary>
internal static class ZipEntryRules
{
    /// <summary>The first refusal, or null.</summary>
    public static Refusal? Refuse(ZipArchive zip, int fileBytes)
    {
        if (zip.Entries.Any(e => e.IsEncrypted))
        {
            return new(RefusalKind.EncryptedEntry);
        }

        // Entries that overlap inflate the same bytes again and again.
        return zip.Entries.Sum(e => e.CompressedLength) > fileBytes ? new(RefusalKind.Damaged) : Names(zip);
    }

    /// <summary>Whether an entry is a folder, which some zip programs write; it is never inflated.</summary>
    public static bool IsFolder(string name) => name.EndsWith('/');

    private static Refusal? Names(ZipArchive zip)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            if (!PartNames.StaysInside(name))
            {
                return new(RefusalKind.BadName, PartNames.Shown(name));
            }

            if (!seen.Add(name))
            {
                return new(RefusalKind.DuplicateName, PartNames.Shown(name));
            }
        }

        return null;
    }
}
