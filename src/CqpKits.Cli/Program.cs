using System.Text;
using CqpKits.Cli;
using CqpKits.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, Environment.CurrentDirectory) { ErrorIsTerminal = !Console.IsErrorRedirected });
