using CqpKits.Packages.Writing;
using DocumentFormat.OpenXml;

namespace CqpKits.Docx.Package;

/// <summary>Adds parts that are built with the classes of the Open XML SDK.</summary>
internal static class OpenXmlParts
{
    public static void Add(this PackageWriter package, PackagePart part, OpenXmlPartRootElement root) => package.Add(part, root.WriteTo);

    public static void AddIf(this PackageWriter package, bool needed, PackagePart part, Func<OpenXmlPartRootElement> root)
    {
        if (needed)
        {
            package.Add(part, root());
        }
    }
}
