#!/usr/bin/env node
// The `verbatim` command. In this repository the sources are TypeScript, which Node reads by itself from 22.18 on;
// an older Node hands over to the npm package `node`, if the project has it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
