using CqpKits.Pdf.Writing;

namespace CqpKits.Tests.Pdf.Writing;

public sealed class ObjectFileTests
{
    [Fact]
    public void An_object_that_was_promised_has_to_be_written()
    {
        var file = new ObjectFile();
        var (root, forgotten) = (file.Reserve(), file.Reserve());
        file.Begin(root).Bytes("<</Type/Catalog>>"u8);
        file.End();
        Assert.Contains($"Object {forgotten} ", Assert.Throws<InvalidOperationException>(file.Fix).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_that_was_promised_of_each_copy_has_to_be_written_for_each()
    {
        var begun = new ObjectFile();
        var own = begun.ReserveForCopies(2);
        var common = begun.Fix();
        var copy = new ObjectFile(common);
        copy.Plain(own, [], "a"u8);
        Assert.Contains($"Object {own + 1} ", Assert.Throws<InvalidOperationException>(() => copy.Finish(own, own)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_is_written_once()
    {
        var file = new ObjectFile();
        var number = file.Reserve();
        file.Plain(number, [], "a"u8);
        Assert.Throws<InvalidOperationException>(() => file.Plain(number, [], "b"u8));
    }

    [Fact]
    public void An_object_is_ended_before_the_next_begins()
    {
        var file = new ObjectFile();
        file.Begin(file.Reserve());
        Assert.Throws<InvalidOperationException>(() => file.Begin(file.Reserve()));
    }
}
