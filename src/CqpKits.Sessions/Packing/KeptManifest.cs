using System.Security.Cryptography;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Packing;

/// <summary>A <c>kit.json</c> as the registry keeps it: what was issued is known though the folder is gone.</summary>
internal static class KeptManifest
{
    /// <summary>The row of what was made in a folder.</summary>
    public static IssuedKit Of(long session, string folder, byte[] manifest, DateOnly day) => new()
    {
        Session = session,
        Folder = folder,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(manifest)),
        Manifest = Deflated.Of(bytes => bytes.Write(manifest)),
        IssuedOn = day,
    };

    /// <summary>What was made.</summary>
    public static KitManifest Read(IssuedKit kit) => KitManifest.Read(Bytes(kit), $"{kit.Folder}/{KitManifest.FileName}").Value!;

    /// <summary>The <c>kit.json</c> as it was.</summary>
    public static byte[] Bytes(IssuedKit kit)
    {
        using var bytes = Deflated.Read(kit.Manifest, inflated =>
        {
            var copy = new MemoryStream();
            inflated.CopyTo(copy);
            return copy;
        });
        return bytes.ToArray();
    }

    /// <summary>The kits of a session, each with its folder.</summary>
    public static IReadOnlyList<(string Folder, KitManifest Manifest)> All(IHeldRows rows, long session) => [.. rows.OfSession<IssuedKit>(session).Select(k => (k.Folder, Read(k)))];
}
