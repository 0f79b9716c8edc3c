using System.Text;
using CqpKits.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, new Surroundings(Console.Out, Console.Error, Environment.CurrentDirectory) { ErrorIsTerminal = !Console.IsErrorRedirected });
