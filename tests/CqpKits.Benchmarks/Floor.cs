using System.IO.Compression;
using System.Xml;

namespace CqpKits.Benchmarks;

/// <summary>The least that reading a Word file can cost: inflating its text and going through it once.</summary>
internal static class Floor
{
    public static void Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var reader = XmlReader.Create(part);
        while (reader.Read())
        {
        }
    }
}
