using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CqpKits.Sessions.Journal;

/// <summary>The chain: each entry has the hash of the one before in its own.</summary>
public static class JournalChain
{
    /// <summary>What stands before the first entry.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The hash of an entry, of its lines: number, day, actor, command, kind, table, row, hash of the row or nothing, hash before. No value has a line end.</summary>
    public static byte[] HashOf(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{entry.Number}\n{entry.Day:yyyy-MM-dd}\n{entry.Actor}\n{entry.Command}\n{entry.Kind}\n{entry.TableName}\n{entry.RowId}\n{(entry.RowHash is { } row ? Convert.ToHexStringLower(row) : "")}\n{Convert.ToHexStringLower(entry.Previous)}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The hash of a row with its salt.</summary>
    public static byte[] HashOfRow(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> row)
    {
        var whole = new byte[salt.Length + row.Length];
        salt.CopyTo(whole);
        row.CopyTo(whole.AsSpan(salt.Length));
        return SHA256.HashData(whole);
    }

    /// <summary>The entry, with the hash that it must have.</summary>
    public static JournalEntry Sealed(JournalEntry entry) => entry with { Hash = HashOf(entry) };
}
