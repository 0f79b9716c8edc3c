namespace CqpKits.Packages.Zips;

/// <summary>An entry of a zip file, as its headers tell it.</summary>
/// <param name="Name">Its path, UTF-8.</param>
/// <param name="Flags">General purpose flags (APPNOTE 4.4.4).</param>
/// <param name="Method">How its content is compressed (APPNOTE 4.4.5).</param>
/// <param name="Checksum">CRC-32 of the content.</param>
/// <param name="Packed">Length of the content as it lies in the file, bytes.</param>
/// <param name="Length">Length of the content, bytes.</param>
internal readonly record struct ZipHead(byte[] Name, ushort Flags, ushort Method, uint Checksum, uint Packed, uint Length);
