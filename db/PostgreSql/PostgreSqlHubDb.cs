using ApprovalHub.Db.Model;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.PostgreSql;

/// <summary>The model on PostgreSQL, as it is.</summary>
public sealed class PostgreSqlHubDb(DbContextOptions<PostgreSqlHubDb> options) : HubDb(options);
