using System.Diagnostics;
using System.Globalization;
using CqpKits.Benchmarks;

var count = args.Length > 1 && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1000;
switch (args.FirstOrDefault())
{
    case "read":
        ReadingCost.Run(count);
        break;
    case "stamp":
        StampingCost.Run(count);
        break;
    default:
        Console.Error.WriteLine("read | stamp, then how many files (docs/performance.md)");
        return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory at its highest: {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB, files included"));
return 0;
