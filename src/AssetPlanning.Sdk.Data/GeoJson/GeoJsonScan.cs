using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The first reading of a GeoJSON file: what it is, its columns, its reference system, how many features.</summary>
internal sealed class GeoJsonScan(JsonStream json, DataLimits limits)
{
    internal GeoJsonColumns Columns { get; } = new(json, limits);

    internal string? Name { get; private set; }

    internal CoordinateReference? Reference { get; private set; }

    internal bool NamesReference { get; private set; }

    internal long Count { get; private set; }

    /// <summary>The first position that cannot be in degrees.</summary>
    internal (double X, double Y)? BeyondDegrees { get; private set; }

    /// <summary>The first position that lies in China only if its two numbers change places: latitude before longitude.</summary>
    internal (double X, double Y)? Swapped { get; private set; }

    internal void Run()
    {
        var reader = json.TakeUp();
        json.Require(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw json.Refused(ref reader, DocumentDefect.Schema, "不是 GeoJSON 对象。");
        }

        var (hasType, hasFeatures) = (false, false);
        for (json.Require(ref reader); reader.TokenType != JsonTokenType.EndObject; json.Require(ref reader))
        {
            if (reader.ValueTextEquals("type"u8))
            {
                RequireOnce(ref reader, hasType);
                hasType = true;
                json.Require(ref reader);
                if (reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals("FeatureCollection"u8))
                {
                    throw reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Feature"u8)
                        ? json.Refused(ref reader, DocumentDefect.Schema, "是单个要素，或一行一个要素的 GeoJSONSeq，不是要素集（FeatureCollection）。", JsonStream.OfLines)
                        : json.Refused(ref reader, DocumentDefect.Schema, "不是要素集（FeatureCollection）。");
                }
            }
            else if (reader.ValueTextEquals("features"u8))
            {
                RequireOnce(ref reader, hasFeatures);
                hasFeatures = true;
                ScanFeatures(ref reader);
            }
            else if (reader.ValueTextEquals("crs"u8))
            {
                RequireOnce(ref reader, NamesReference);
                NamesReference = true;
                Reference = GeoJsonReference.Read(json, ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                RequireOnce(ref reader, Name is not null);
                json.Require(ref reader);
                Name = reader.TokenType == JsonTokenType.String && json.Text(ref reader) is { Length: > 0 } name ? name : null;
                json.Skip(ref reader);
            }
            else
            {
                json.Skip(ref reader);
            }
        }

        if (!hasType || !hasFeatures)
        {
            throw json.Refused(ref reader, DocumentDefect.Schema, "缺少 type 或 features。");
        }

        json.Finish(ref reader);
    }

    private void RequireOnce(ref Utf8JsonReader reader, bool wasThere)
    {
        if (wasThere)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, "同一成员出现两次。");
        }
    }

    private void ScanFeatures(ref Utf8JsonReader reader)
    {
        json.Require(ref reader);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw json.Refused(ref reader, DocumentDefect.Schema, "features 不是数组。");
        }

        for (json.Require(ref reader); reader.TokenType != JsonTokenType.EndArray; json.Require(ref reader))
        {
            if (Count >= limits.Features)
            {
                throw json.Refused(ref reader, DocumentDefect.BeyondLimits, $"要素超过 {limits.Features} 个。");
            }

            ScanFeature(ref reader);
            Count++;
        }
    }

    private void ScanFeature(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, "要素不是对象。");
        }

        var (hasType, hasGeometry, hasProperties) = (false, false, false);
        for (json.Require(ref reader); reader.TokenType != JsonTokenType.EndObject; json.Require(ref reader))
        {
            if (reader.ValueTextEquals("type"u8))
            {
                RequireOnce(ref reader, hasType);
                json.Require(ref reader);
                hasType = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Feature"u8) ? true : throw json.Refused(ref reader, DocumentDefect.Content, "不是要素（Feature）。");
            }
            else if (reader.ValueTextEquals("geometry"u8))
            {
                RequireOnce(ref reader, hasGeometry);
                hasGeometry = true;
                ScanGeometry(ref reader);
            }
            else if (reader.ValueTextEquals("properties"u8))
            {
                RequireOnce(ref reader, hasProperties);
                hasProperties = true;
                json.Require(ref reader);
                Columns.Note(ref reader, Count);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                Columns.TakeId(ref reader, Count, default, null);
            }
            else
            {
                json.Skip(ref reader);
            }
        }

        if (!hasType)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, "要素缺少 type。");
        }
    }

    // The first position is enough to tell metres from degrees; the shapes are read the second time.
    private void ScanGeometry(ref Utf8JsonReader reader)
    {
        var (depth, numbers, x) = (reader.CurrentDepth, 0, 0.0);
        do
        {
            json.Require(ref reader);
            if (reader.TokenType == JsonTokenType.Number && numbers < 2)
            {
                var number = reader.GetDouble();
                if (numbers++ == 0)
                {
                    x = number;
                }
                else
                {
                    BeyondDegrees ??= Math.Abs(x) > 180 || Math.Abs(number) > 90 ? (x, number) : null;

                    // 3–54° N, 73–136° E: no place of the country has a longitude that is a latitude of it.
                    Swapped ??= x is >= 3 and <= 54 && number is >= 73 and <= 136 ? (x, number) : null;
                }
            }
        }
        while (reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray);
    }
}
