using System.Xml.Linq;
using CqpKits.Packages.Writing;

namespace CqpKits.Tests.Packages;

public sealed class PackageWriterTests
{
    [Fact]
    public void Two_relationships_of_one_part_never_have_the_same_id()
    {
        static PackageWriter With(int second)
        {
            var package = new PackageWriter();
            package.Add(new PackagePart("a.xml", "application/xml", "t/part", "") { Number = 1 }, new XElement("a"));
            package.Add(new PackagePart("b.xml", "application/xml", "t/part", "") { Number = second }, new XElement("b"));
            return package;
        }

        Assert.NotEmpty(With(2).ToBytes());
        Assert.Throws<InvalidOperationException>(() => With(1).ToBytes());
    }
}
