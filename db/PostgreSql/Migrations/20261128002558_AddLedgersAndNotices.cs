using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AddLedgersAndNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Applicant_Contact",
                table: "Cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Applicant_Email",
                table: "Cases",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Applicant_NoReminders",
                table: "Cases",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "GreenApprovedAt",
                table: "Cases",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GreenOpinion",
                table: "Cases",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "GreenOverQuota",
                table: "Cases",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SuppliedAt",
                table: "Cases",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SupplyExtendedTo",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SupplyExtensionCount",
                table: "Cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ToleranceStanding",
                table: "Cases",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SuppliedOver",
                table: "CaseMaterials",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SuppliedTo",
                table: "CaseMaterials",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ToleratedAt",
                table: "CaseMaterials",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "GreenAudits",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Seed = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Cases = table.Column<int>(type: "integer", nullable: false),
                    DrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GreenAudits", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "GreenQuotas",
                columns: table => new
                {
                    Scope = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Period = table.Column<int>(type: "integer", nullable: false),
                    Most = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GreenQuotas", x => new { x.Scope, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Recipient = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Channel = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Args = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastFault = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ProviderId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MonthlyReports",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    TemplateVersion = table.Column<int>(type: "integer", nullable: false),
                    Snapshot = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthlyReports", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Args = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoticeSettings",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EmailOn = table.Column<bool>(type: "boolean", nullable: false),
                    EmailKinds = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Muted = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeSettings", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "SupplyExtensions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Ground = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ApprovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ApprovedBy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OnBehalfOf = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplyExtensions", x => new { x.CaseId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_SupplyExtensions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GreenAuditLines",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Finding = table.Column<int>(type: "integer", nullable: true),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    FoundById = table.Column<Guid>(type: "uuid", nullable: true),
                    FoundBy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    FoundAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GreenAuditLines", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_GreenAuditLines_GreenAudits_Month",
                        column: x => x.Month,
                        principalTable: "GreenAudits",
                        principalColumn: "Month",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_GreenApprovedAt_Id",
                table: "Cases",
                columns: new[] { "GreenApprovedAt", "Id" },
                filter: "\"GreenApprovedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_SupplyBy_Id",
                table: "Cases",
                columns: new[] { "SupplyBy", "Id" },
                filter: "\"SupplyBy\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GreenAuditLines_Month_Sequence",
                table: "GreenAuditLines",
                columns: new[] { "Month", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Messages_CaseId",
                table: "Messages",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_DueAt_Id",
                table: "Messages",
                columns: new[] { "DueAt", "Id" },
                filter: "\"DueAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Source_Recipient_Channel",
                table: "Messages",
                columns: new[] { "Source", "Recipient", "Channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Messages_State_CreatedAt_Id",
                table: "Messages",
                columns: new[] { "State", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_CreatedAt_Id",
                table: "Notices",
                columns: new[] { "PersonId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_Source",
                table: "Notices",
                columns: new[] { "PersonId", "Source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Unread",
                table: "Notices",
                column: "PersonId",
                filter: "\"ReadAt\" IS NULL");

            // What was tolerated and which cases went green before there was a ledger of it.
            migrationBuilder.Sql("UPDATE \"CaseMaterials\" SET \"ToleratedAt\" = (SELECT c.\"PromisedAt\" FROM \"Cases\" AS c WHERE c.\"Id\" = \"CaseMaterials\".\"CaseId\") WHERE \"Required\" AND EXISTS (SELECT 1 FROM \"Cases\" AS c WHERE c.\"Id\" = \"CaseMaterials\".\"CaseId\" AND c.\"PromisedAt\" IS NOT NULL AND (\"CaseMaterials\".\"TakenAt\" IS NULL OR \"CaseMaterials\".\"TakenAt\" > c.\"PromisedAt\"))");
            migrationBuilder.Sql("UPDATE \"CaseMaterials\" SET \"SuppliedOver\" = CASE \"Way\" WHEN 3 THEN 2 WHEN 1 THEN 1 ELSE 0 END WHERE \"ToleratedAt\" IS NOT NULL AND \"TakenAt\" IS NOT NULL");
            migrationBuilder.Sql("UPDATE \"Cases\" SET \"SuppliedAt\" = (SELECT MAX(m.\"TakenAt\") FROM \"CaseMaterials\" AS m WHERE m.\"CaseId\" = \"Cases\".\"Id\" AND m.\"ToleratedAt\" IS NOT NULL) WHERE \"PromisedAt\" IS NOT NULL AND \"OwedCount\" = 0 AND NOT EXISTS (SELECT 1 FROM \"CaseMaterials\" AS m WHERE m.\"CaseId\" = \"Cases\".\"Id\" AND m.\"ToleratedAt\" IS NOT NULL AND m.\"TakenAt\" IS NULL)");
            migrationBuilder.Sql("UPDATE \"Cases\" SET \"ToleranceStanding\" = CASE WHEN \"OwedCount\" > 0 AND \"ToleranceBrokenAt\" IS NOT NULL THEN 3 WHEN \"OwedCount\" > 0 AND (\"EndedAt\" IS NULL OR \"Result\" = 'Granted') THEN 0 WHEN \"OwedCount\" > 0 OR \"SuppliedAt\" IS NULL THEN 4 WHEN \"ToleranceBrokenAt\" IS NOT NULL THEN 2 ELSE 1 END WHERE \"SupplyBy\" IS NOT NULL");
            migrationBuilder.Sql("UPDATE \"Cases\" SET \"GreenApprovedAt\" = (SELECT MAX(e.\"At\") FROM \"CaseEvents\" AS e WHERE e.\"CaseId\" = \"Cases\".\"Id\" AND e.\"Kind\" = 'GreenApproved') WHERE \"GreenApprovedBy\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GreenAuditLines");

            migrationBuilder.DropTable(
                name: "GreenQuotas");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "MonthlyReports");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "NoticeSettings");

            migrationBuilder.DropTable(
                name: "SupplyExtensions");

            migrationBuilder.DropTable(
                name: "GreenAudits");

            migrationBuilder.DropIndex(
                name: "IX_Cases_GreenApprovedAt_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_SupplyBy_Id",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Applicant_Contact",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Applicant_Email",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Applicant_NoReminders",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "GreenApprovedAt",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "GreenOpinion",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "GreenOverQuota",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SuppliedAt",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SupplyExtendedTo",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SupplyExtensionCount",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ToleranceStanding",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SuppliedOver",
                table: "CaseMaterials");

            migrationBuilder.DropColumn(
                name: "SuppliedTo",
                table: "CaseMaterials");

            migrationBuilder.DropColumn(
                name: "ToleratedAt",
                table: "CaseMaterials");
        }
    }
}
