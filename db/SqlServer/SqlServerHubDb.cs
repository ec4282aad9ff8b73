using ApprovalHub.Db.Model;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.SqlServer;

/// <summary>The model on SQL Server, as it is.</summary>
public sealed class SqlServerHubDb(DbContextOptions<SqlServerHubDb> options) : HubDb(options);
