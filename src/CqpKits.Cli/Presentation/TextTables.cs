using Spectre.Console;

namespace CqpKits.Cli.Presentation;

/// <summary>Makes tables whose text is the same on a terminal, in a file and in a test.</summary>
internal static class TextTables
{
    private const int Width = 120;

    /// <summary>A console without colour codes, 120 columns wide.</summary>
    public static IAnsiConsole Console(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A table with these headings.</summary>
    public static Table With(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Square);
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        return table;
    }

    /// <summary>Adds a row of plain texts; markup in them is not interpreted.</summary>
    public static void Add(this Table table, params string[] cells) => table.AddRow(cells.Select(c => new Text(c)));
}
