using System.Data;
using System.Globalization;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <content>The doors of a snapshot: to a database, and to its layers.</content>
public sealed partial class PostGisSnapshot
{
    /// <summary>Looks at a database through a connection of its own, closed with the snapshot.</summary>
    /// <param name="source">The host's door to the database.</param>
    /// <param name="on">The day, for the record of where data come from.</param>
    /// <param name="limits">How much a layer may bring.</param>
    /// <returns>The snapshot; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database cannot be reached, or has no PostGIS.</exception>
    public static PostGisSnapshot Open(NpgsqlDataSource source, DateOnly on, DataLimits? limits = null) =>
        Of(HeldTransaction.Begin(source, IsolationLevel.RepeatableRead), on, limits);

    /// <summary>Looks at a database through an open connection of the host, which has no transaction under way.</summary>
    /// <param name="connection">The connection; it stays open and belongs to the host.</param>
    /// <param name="on">The day, for the record of where data come from.</param>
    /// <param name="limits">How much a layer may bring.</param>
    /// <returns>The snapshot; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database has no PostGIS, or the connection broke.</exception>
    public static PostGisSnapshot Open(NpgsqlConnection connection, DateOnly on, DataLimits? limits = null) =>
        Of(HeldTransaction.Begin(connection, IsolationLevel.RepeatableRead), on, limits);

    /// <inheritdoc/>
    public ILayerSource Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Open(tables.Find(table => table.LayerName == name) ?? throw new ArgumentException($"{Database} has no layer '{name}'.", nameof(name)));
    }

    /// <summary>Opens a table.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="geometryColumn">The column of the shapes, where there are several.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">There is no such table or column, or there are several columns to choose from.</exception>
    public ILayerSource Open(TableName table, string? geometryColumn = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        FoundTable[] found = [.. tables.Where(one => one.Name == table && (geometryColumn is null || one.Geometry?.Column == geometryColumn))];
        return found switch
        {
            [var one] => Open(one),
            [] => throw new ArgumentException($"{Database} has no such layer: {table}{(geometryColumn is null ? string.Empty : $" with the column '{geometryColumn}'")}.", nameof(table)),
            _ => throw new ArgumentException($"{table} has {found.Length} geometry columns: name one.", nameof(geometryColumn)),
        };
    }

    private static PostGisSnapshot Of(HeldTransaction transaction, DateOnly on, DataLimits? limits)
    {
        try
        {
            return Refusal.Guard(transaction.Database, "connection", () => new PostGisSnapshot(transaction, on, limits ?? DataLimits.Default), CancellationToken.None);
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    private PostGisLayer Open(FoundTable table) => Refusal.Guard(Database, table.LayerName, () =>
    {
        RequireFree(table.LayerName);
        if (table.Columns.Count > Limits.Fields)
        {
            throw new LayerFileException(DocumentDefect.BeyondLimits, Database, table.LayerName, string.Create(CultureInfo.InvariantCulture, $"有 {table.Columns.Count} 列，读入上限是 {Limits.Fields} 列。"), "只留需要的列（建视图），或调高 DataLimits.Fields。");
        }

        var bound = table.Geometry?.Reference ?? 0;
        List<ReferenceCount> counts = table.Geometry is not null && bound == 0 ? catalogue.ReferencesOf(table) : [];
        var reference = counts is [var most, ..] ? most.Reference : bound;
        return new PostGisLayer(this, table, SchemaOf(table, reference), catalogue.Extension, reference, [.. counts]);
    }, CancellationToken.None);
}
