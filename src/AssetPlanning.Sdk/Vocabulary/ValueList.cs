using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning;

/// <summary>An immutable list that is equal when its items are (值列表).</summary>
/// <remarks>
/// The framework's immutable array compares by reference, so a record holding one is never equal to its own copy read back.
/// The empty list is the default value: there is no null list.
/// </remarks>
/// <typeparam name="T">The items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
[JsonConverter(typeof(GenericConverterFactory))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IMakesConverter, IMakesListInfo
{
    private readonly T[]? items;

    internal ValueList(T[] owned) => items = owned.Length == 0 ? null : owned;

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => AsSpan()[index];

    /// <summary>The items without copying.</summary>
    /// <returns>A span over the items.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Walks the items without allocating.</summary>
    /// <returns>The walker.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>This list with one more item at its end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A new list.</returns>
    public ValueList<T> Add(T item) => new([.. AsSpan(), item]);

    /// <summary>This list followed by another.</summary>
    /// <param name="other">The other.</param>
    /// <returns>A new list.</returns>
    public ValueList<T> Concat(ValueList<T> other) =>
        other.Count == 0 ? this : Count == 0 ? other : new([.. AsSpan(), .. other.AsSpan()]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, for records that print themselves.</summary>
    /// <returns>For example <c>[a, b]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <summary>Whether equal item by item.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether different.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items of an array as a list.</summary><param name="items">The items, copied.</param><returns>The list.</returns>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Of<T>(items);

    /// <summary>An immutable array as a list.</summary><param name="items">The items.</param><returns>The list.</returns>
    public static implicit operator ValueList<T>(ImmutableArray<T> items) => ValueList.Of(items.AsSpan());

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    JsonConverter IMakesConverter.MakeConverter() => new ValueListConverter<T>();

    JsonTypeInfo IMakesListInfo.MakeListInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new(), FromJson);

    private static ValueList<T> FromJson(IEnumerable<T> items)
    {
        var list = items.ToArray();
        return Array.Exists(list, static item => item is null)
            ? throw new JsonException($"A list of {typeof(T).Name} has no null items.")
            : new(list);
    }
}

/// <summary>Makes value lists (值列表).</summary>
public static class ValueList
{
    /// <summary>Makes a list of items; what a collection expression calls.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Copies a sequence into a list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items is ValueList<T> list ? list : new([.. items]);
}
