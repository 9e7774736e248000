global using AssetPlanning.Spatial;
