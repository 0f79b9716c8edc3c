using System.Diagnostics;
using System.Globalization;
using CqpKits.Benchmarks;

int Count(int place, int usual) => args.Length > place && int.TryParse(args[place], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
switch (args)
{
    case ["read", ..]:
        ReadingCost.Run(Count(1, 1000));
        break;
    case ["stamp", ..]:
        StampingCost.Run(Count(1, 1000));
        break;
    case ["pdf", var folder, ..]:
        PdfCost.Run(folder, Count(2, 1000));
        break;
    case ["start", var program, var hello]:
        StartCost.Run(program, hello);
        break;
    case ["build", var folder, ..]:
        BuildingCost.Run(folder, Count(2, 300), Count(3, Environment.ProcessorCount), args.Length > 4 ? args[4] : "docx");
        break;
    case ["fill", var folder, ..]:
        BenchSession.In(folder, Count(2, 300)).Fill();
        break;
    case ["registry", var folder, ..]:
        RegistryCost.Run(folder, Count(2, 10000));
        break;
    case ["session", var folder, "floor" or "read" or "score"]:
        ReturnedCost.Run(folder, args[2]);
        break;
    default:
        Console.Error.WriteLine("docs/performance.md says what can be measured.");
        return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory at its highest: {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB"));
return 0;
