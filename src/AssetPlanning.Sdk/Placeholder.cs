namespace AssetPlanning;
