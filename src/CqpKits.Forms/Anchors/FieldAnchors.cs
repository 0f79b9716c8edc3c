using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CqpKits.Forms.Anchors;

/// <summary>The codec of a field's anchors in a Word file, shared by writer and reader.</summary>
public static class FieldAnchors
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    private static readonly SearchValues<char> Base32Characters = SearchValues.Create(Base32);

    /// <summary>Start of every bookmark of ours.</summary>
    public const string BookmarkPrefix = "c_";

    /// <summary>Start of every tag of ours.</summary>
    public const string TagPrefix = "cqp:";

    /// <summary>
    /// Tag of the field's content control: <c>cqp:</c> and the field id. Word allows 64 characters; a longer id keeps its start and ends in a hash.
    /// </summary>
    public static string Tag(string fieldId)
    {
        var tag = TagPrefix + fieldId;
        return tag.Length <= 64 ? tag : tag[..51] + "~" + Hash(fieldId, 12);
    }

    /// <summary>
    /// Name of the field, or of a box, in a PDF file (<c>/T</c>): <c>cqp:</c> and its spot, with <c>:</c> for a dot, which would part a name in two (ISO 32000-1, 12.7.3.2). No id
    /// of a field holds a colon.
    /// </summary>
    public static string PdfName(string spotId) => TagPrefix + spotId.Replace('.', ':');

    /// <summary>
    /// Bookmark around the control: <c>c_</c> and 16 base32 characters of the hash of issue and field. It names the copy as well as the field, so that
    /// content pasted from another candidate's form is known for what it is.
    /// </summary>
    public static string Bookmark(string issueId, string fieldId) => OfCopy(issueId, fieldId).Bookmark;

    /// <summary>The bookmark of a field in one copy, and the positive 31-bit id of its control.</summary>
    public static (string Bookmark, int ControlId) OfCopy(string issueId, string fieldId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Digest($"{issueId}\n{fieldId}", hash);
        Span<char> name = stackalloc char[BookmarkPrefix.Length + 16];
        BookmarkPrefix.CopyTo(name);
        Letters(hash, name[BookmarkPrefix.Length..]);
        return (name.ToString(), (BitConverter.ToInt32(hash[16..]) & 0x3FFFFFFF) + 1);
    }

    /// <summary>Whether a bookmark has the form of ours, whatever issue it was made for.</summary>
    public static bool IsBookmark(string name) =>
        name.Length == BookmarkPrefix.Length + 16
        && name.StartsWith(BookmarkPrefix, StringComparison.Ordinal)
        && !name.AsSpan(BookmarkPrefix.Length).ContainsAnyExcept(Base32Characters);

    private static string Hash(string text, int length)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Digest(text, hash);
        Span<char> letters = stackalloc char[length];
        Letters(hash, letters);
        return letters.ToString();
    }

    private static void Digest(string text, Span<byte> hash)
    {
        Span<byte> bytes = text.Length <= 80 ? stackalloc byte[240] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
    }

    private static void Letters(ReadOnlySpan<byte> hash, Span<char> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Base32[hash[i] & 31];
        }
    }
}
