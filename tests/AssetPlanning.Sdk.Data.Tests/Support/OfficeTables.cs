using System.Text;
using AssetPlanning.Rulebook.China;

namespace AssetPlanning.Data.Tests.Support;

/// <summary>The tables of the rulebook as an office has them: written out, opened by another program, changed and saved.</summary>
internal static class OfficeTables
{
    internal static readonly List<KeyValuePair<string, byte[]>> Edition = [.. ChinaRulebook.Files()];

    // The tables as they are written, for tests that spoil one of them.
    internal static readonly Lazy<string> Written = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("assetplanning-tables-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        RulebookTables.Write(Edition, folder, new());
        return folder;
    });

    internal static void Edit(Scratch scratch, string table, Action<List<List<string>>> change, bool isUneven = false)
    {
        var path = scratch[$"tables/{table}.csv"];
        var rows = Rows(path, isUneven);
        change(rows);
        Put(path, rows);
    }

    // As another program would: with quotes of its own and no library code.
    internal static List<List<string>> Rows(string path, bool isUneven = false)
    {
        var rows = new List<List<string>> { new() };
        var (cell, isQuoted) = (new StringBuilder(), false);
        foreach (var letter in File.ReadAllText(path))
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n' && !isQuoted)
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add([]);
                }
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        rows.Should().OnlyContain(row => isUneven || row.Count == rows[0].Count);
        return rows;
    }

    internal static void Put(string path, List<List<string>> rows) =>
        File.WriteAllText(path, string.Concat(rows.Select(row => string.Join(',', row.Select(static cell => cell.Length == 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n")), new UTF8Encoding(true));
}
