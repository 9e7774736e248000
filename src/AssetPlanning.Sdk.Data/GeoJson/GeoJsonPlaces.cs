using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The coordinates of one geometry of GeoJSON as they come; which kind of shape they make is known only when its type is.</summary>
internal sealed class GeoJsonPlaces(JsonStream json)
{
    internal List<(double X, double Y, double Z)> Positions { get; } = [];

    /// <summary>Where each run of positions ends.</summary>
    internal List<int> Runs { get; } = [];

    /// <summary>Where each run of runs ends.</summary>
    internal List<int> Parts { get; } = [];

    /// <summary>How deep the positions lie; nought where there are none.</summary>
    internal int Depth { get; private set; }

    /// <summary>Whether they are positions of two or three numbers, all equally deep.</summary>
    internal bool IsSound { get; private set; }

    internal bool HasHeights { get; private set; }

    internal bool LacksHeights { get; private set; }

    internal void Clear()
    {
        Positions.Clear();
        Runs.Clear();
        Parts.Clear();
        (IsSound, HasHeights, LacksHeights, Depth) = (true, false, false, 0);
    }

    /// <summary>Reads the value that follows: positions, runs of positions and runs of runs, as deep as they come.</summary>
    internal void Read(ref Utf8JsonReader reader)
    {
        json.Require(ref reader);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            IsSound = false;
            json.Skip(ref reader);
            return;
        }

        var (depth, numbers, isFresh) = (1, 0, true);
        double x = 0, y = 0, z = 0;
        while (depth > 0)
        {
            json.Require(ref reader);
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                    IsSound &= numbers == 0;
                    depth++;
                    isFresh = true;
                    continue;
                case JsonTokenType.Number:
                    IsSound &= Depth == 0 || Depth == depth;
                    Depth = depth;
                    var number = reader.GetDouble();
                    (x, y, z) = numbers switch { 0 => (number, y, z), 1 => (x, number, z), _ => (x, y, number) };
                    numbers++;
                    break;
                case JsonTokenType.EndArray:
                    IsSound &= !isFresh || depth == 1;
                    if (numbers > 0)
                    {
                        EndPosition(numbers, x, y, z);
                        numbers = 0;
                    }
                    else if (Depth > 0)
                    {
                        EndRun(depth);
                    }

                    depth--;
                    break;
                default:
                    IsSound = false;
                    break;
            }

            isFresh = false;
        }
    }

    private void EndPosition(int numbers, double x, double y, double z)
    {
        IsSound &= numbers is 2 or 3;
        HasHeights |= numbers == 3;
        LacksHeights |= numbers == 2;
        Positions.Add((x, y, z));
    }

    private void EndRun(int depth)
    {
        if (depth == Depth - 1)
        {
            Runs.Add(Positions.Count);
        }
        else if (depth == Depth - 2)
        {
            Parts.Add(Runs.Count);
        }
    }
}
